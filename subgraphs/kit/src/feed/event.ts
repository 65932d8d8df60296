import { z } from 'zod';

/** An event as it travels: CloudEvents 1.0 in JSON. The id is the position in the feed. */
export const feedEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().regex(/^\d+$/),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.string(),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
});
export type FeedEvent = z.infer<typeof feedEvent>;

export const feedBatch = z.array(feedEvent);
export const FEED_MEDIA_TYPE = 'application/cloudevents-batch+json';
export const FEED_AUDIENCE = 'urn:assay:feed';
export const FEED_SCOPE = 'feed:read';

/** The most events that one answer of a feed carries; fewer means that its head is reached. */
export const FEED_PAGE = 500;
