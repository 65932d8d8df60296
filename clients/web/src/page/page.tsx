import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';

const ServiceContext = createContext('Assay');
export const ServiceProvider = ServiceContext;

let hasShownAPage = false;

export interface PageProps {
  readonly title: string;
  /** Above the title, in small print. */
  readonly caption?: string | undefined;
  readonly children: ReactNode;
}

/**
 * One page: its title is the heading and the window's. After a navigation the heading has the focus, so that a screen reader
 * reads where one is; the first page leaves the focus where the browser put it.
 */
export function Page({ title, caption, children }: PageProps) {
  const service = useContext(ServiceContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasShownAPage) heading.current?.focus();
    hasShownAPage = true;
  }, []);
  return (
    <>
      <title>{`${title} – ${service}`}</title>
      <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>
        {caption !== undefined && <span className="nhsuk-caption-l">{caption} </span>}
        {title}
      </h1>
      {children}
    </>
  );
}
