export const writeNote = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) {
  note { id text writtenOn recordedAt owner }
  errors { code message field }
  refusal { reason required holders { id } } } }`;
