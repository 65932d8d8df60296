import { useViewer } from '@assay/web';

export interface OwnTrust {
  readonly odsCode: string;
  /** Whether the viewer may submit; a contributor prepares. */
  readonly isApprover: boolean;
}

/** The trust for which the viewer acts. */
export function useTrust(): OwnTrust {
  const viewer = useViewer();
  return {
    odsCode: viewer?.organisation.code ?? '',
    isApprover: viewer?.roles.includes('TRUST_APPROVER') ?? false,
  };
}
