/** The kinds of file that are taken: documents, pictures and text; none that runs. Each with the endings of its names. */
export const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/heic': ['heic'],
  'text/plain': ['txt', 'log'],
  'text/csv': ['csv'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MediaType = keyof typeof MEDIA_TYPES;

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(MEDIA_TYPES, type);

export const isTextType = (type: MediaType): boolean => type.startsWith('text/');

/** How a kind of file is called in a message. */
export const mediaTypesInWords = (): string => Object.keys(MEDIA_TYPES).join(', ');
