export { DataFolderError, type DataFolderErrorDetails, type SecretProblem } from './errors';
export { ensureDemoSecrets } from './ensure-demo-secrets';
export { requireProductionSecrets } from './require-production-secrets';
export { findProjectRoot, resolveDataFolder, type DataFolder } from './resolve-data-folder';
export { SECRET_NAMES, type Environment, type SecretName, type Secrets } from './secret-names';
