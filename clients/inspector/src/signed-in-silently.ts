import { answerSilently } from '@assay/web/signed-in-silently';

await answerSilently();
