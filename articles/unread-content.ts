/** Why something of the content cannot be shown: it is not there, its file is damaged, or it has a form that this program does not know. */
export type ContentFault = 'unknown' | 'damaged' | 'otherVersion';

/** Content that cannot be shown. */
export class UnreadContent extends Error {
  readonly fault: Exclude<ContentFault, 'unknown'>;

  constructor(fault: Exclude<ContentFault, 'unknown'>, path: string) {
    super(`${path}: ${fault}`);
    this.name = 'UnreadContent';
    this.fault = fault;
  }
}
