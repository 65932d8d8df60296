import { messageOf } from './message.ts';

describe('a message', () => {
  it('tells reference, kind, deadline and where to sign in, and nothing else', () => {
    const content = {
      telling: 'WEEK_BEFORE',
      what: 'MANDATE',
      reference: 'FND-000042',
      deadline: '10 August 2018',
    } as const;
    expect(messageOf(content, 'https://assay.example/')).toEqual({
      subject: 'FND-000042 is due in a week',
      text: `FND-000042 is due in a week.

Reference: FND-000042
What it is: a mandate, which binds
Deadline: 10 August 2018

Sign in to read it: https://assay.example/

What it is about is not in this message, because anybody may come to read an e-mail.
`,
    });
  });

  it('has no deadline where there is none', () => {
    const { text } = messageOf(
      { telling: 'SERVED', what: 'ALERT', reference: 'ALT-000001', deadline: null },
      'https://assay.example/',
    );
    expect(text).not.toContain('Deadline');
  });
});
