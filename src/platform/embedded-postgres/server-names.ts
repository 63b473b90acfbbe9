/** Role and main database of the embedded server. The role is its superuser: extensions need one. */
export const SUPERUSER = 'toasoan';
export const MAIN_DATABASE = 'toasoan';
/** The database that always exists, for work on the others. */
export const MAINTENANCE_DATABASE = 'postgres';
export const HOST = '127.0.0.1';
/** Inside the cluster's folder, mode 0600. */
export const PASSWORD_FILE = 'toasoan.password';
