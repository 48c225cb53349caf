import { type ContentFault, UnreadContent } from '../../articles/unread-content.ts';

/** What is wrong with content that could not be read; whatever else fails on it, it is damaged. */
export function faultOf(error: unknown): Exclude<ContentFault, 'unknown'> {
  return error instanceof UnreadContent ? error.fault : 'damaged';
}
