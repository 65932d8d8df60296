import { MEDIA_TYPES, type MediaType } from './media-types.ts';

const LONGEST_NAME = 200;
// controls, and the marks by which a name is made to read backwards
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name as people know it: without folders and without characters that cannot be seen. Empty when nothing is left. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(UNSEEN, '').trim().replace(/^\.+/, '');
}

/** What is wrong with a plain name for a file of this kind; undefined when nothing is. */
export function problemWithName(name: string, type: MediaType): string | undefined {
  if (name === '') return 'fileName is empty once folders and unseen characters are left out.';
  if (name.length > LONGEST_NAME)
    return `fileName is longer than ${String(LONGEST_NAME)} characters.`;
  const endings: readonly string[] = MEDIA_TYPES[type];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (endings.includes(ending)) return undefined;
  return `${name} does not end as a file of ${type} does: in ${endings.map((e) => `.${e}`).join(' or ')}.`;
}

/** The header by which a file is saved under its name, never opened in place (RFC 6266, RFC 8187). */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
