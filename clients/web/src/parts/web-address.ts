/** An address that is safe to follow: what a register holds is not trusted to be one. */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
