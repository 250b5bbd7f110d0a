// What the archive is called in the browser's storage.
export const ARCHIVE_NAME = 'ledgerline';
