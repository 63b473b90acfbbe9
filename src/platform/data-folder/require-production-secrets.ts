import { DataFolderError, type SecretProblem } from './errors';
import { SECRET_NAMES, type Environment, type SecretName } from './secret-names';

const MINIMUM_LENGTH = 32;
/** Random text of 32 characters has about twice as many different ones, in base 16 too. */
const MINIMUM_DIFFERENT_CHARACTERS = 8;
const PLACEHOLDER =
  /to[-_ ]?be[-_ ]?(modified|changed|replaced)|change[-_ ]?(me|this|it)|replace[-_ ]?(me|this|it|with)|placeholder|your[-_ ]?(secret|key|salt|app)|insert[-_ ]?(secret|key|here)|example|password|default/i;

const EXPLANATIONS: Readonly<Record<SecretProblem, string>> = {
  missing: 'is not set',
  tooShort: `is shorter than ${MINIMUM_LENGTH} characters`,
  placeholder: 'is a placeholder',
};

/**
 * Refuses to run in production with secrets that are missing, short or left as they came; one error names them all.
 * @throws DataFolderError PRODUCTION_SECRETS_INVALID
 */
export function requireProductionSecrets(environment: Environment): void {
  const problems = SECRET_NAMES.flatMap((name) => {
    const problem = findProblem(name, environment[name]);
    return problem === null ? [] : [{ name, problem }];
  });
  if (problems.length === 0) return;
  const list = problems.map(({ name, problem }) => `${name} ${EXPLANATIONS[problem]}`).join('; ');
  throw new DataFolderError({
    code: 'PRODUCTION_SECRETS_INVALID',
    message: `Production needs secrets of its own: ${list}. Generate each with: openssl rand -base64 32`,
    details: { problems },
  });
}

function findProblem(name: SecretName, value: string | undefined): SecretProblem | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '') return 'missing';
  const keys = name === 'APP_KEYS' ? trimmed.split(',').map((key) => key.trim()) : [trimmed];
  // Before the length, because Strapi's own placeholders are short and "too short" would hide what is wrong.
  if (keys.some(isPlaceholder)) return 'placeholder';
  return keys.some((key) => key.length < MINIMUM_LENGTH) ? 'tooShort' : null;
}

function isPlaceholder(key: string): boolean {
  const isMonotonous = key.length >= MINIMUM_LENGTH && new Set(key).size < MINIMUM_DIFFERENT_CHARACTERS;
  return PLACEHOLDER.test(key) || isMonotonous;
}
