import { journey } from './journey.js';

Object.assign(globalThis, { journey });
