type Method = 'GET' | 'POST' | 'PUT';

const work = '/works/:type/:documentId/:locale';

/** Every route, with the handler that answers it. */
const table = [
  ['GET', '/me', 'me'],
  ['GET', '/users', 'users'],
  ['GET', '/works', 'works'],
  ['GET', work, 'work'],
  ['PUT', work, 'saveWork'],
  ['POST', `${work}/actions/:action`, 'actOnWork'],
  ['GET', '/manual-works', 'manualWorks'],
  ['POST', '/manual-works', 'saveManualWork'],
  ['GET', '/manual-works/:id', 'manualWork'],
  ['PUT', '/manual-works/:id', 'saveManualWork'],
  ['POST', '/manual-works/:id/actions/:action', 'actOnManualWork'],
  ['GET', '/policies', 'policies'],
  ['POST', '/policies', 'savePolicy'],
  ['POST', '/policies/preview', 'previewPolicy'],
  ['PUT', '/policies/:id', 'savePolicy'],
  ['GET', '/base-salaries', 'baseSalaries'],
  ['POST', '/base-salaries', 'saveBaseSalary'],
  ['PUT', '/base-salaries/:id', 'saveBaseSalary'],
  ['GET', '/tax-rules', 'taxRules'],
  ['POST', '/tax-rules', 'saveTaxRule'],
  ['PUT', '/tax-rules/:id', 'saveTaxRule'],
  ['GET', '/payees', 'payees'],
  ['POST', '/payees', 'savePayee'],
  ['GET', '/payees/:id', 'payee'],
  ['PUT', '/payees/:id', 'savePayee'],
  ['POST', '/payees/:id/reveal', 'revealPayee'],
  ['GET', '/payees/:id/year/:year', 'payeeYear'],
  ['GET', '/my-statement', 'ownStatement'],
  ['GET', '/this-month', 'thisMonth'],
  ['GET', '/periods', 'periods'],
  ['GET', '/periods/:month', 'period'],
  ['POST', '/periods/:month/actions/:action', 'actOnPeriod'],
  ['POST', '/periods/:month/recalculate', 'recalculate'],
  ['GET', '/periods/:month/works', 'sheet'],
  ['GET', '/periods/:month/statement.json', 'statement'],
  ['GET', '/periods/:month/statement.xlsx', 'statementWorkbook'],
  ['GET', '/periods/:month/statement.html', 'statementPage'],
  ['GET', '/periods/:month/verification', 'verification'],
  ['GET', '/adjustments', 'adjustments'],
  ['POST', '/adjustments', 'makeAdjustments'],
  ['GET', '/payments', 'payments'],
  ['POST', '/payments', 'makePayments'],
  ['POST', '/payments/file', 'paymentFile'],
  ['POST', '/payments/file.csv', 'paymentFileAsCsv'],
  ['GET', '/payments/:id', 'payment'],
  ['GET', '/payments/:id/voucher.html', 'voucherPage'],
  ['POST', '/payments/:id/actions/:action', 'actOnPayment'],
  ['GET', '/unpaid', 'unpaid'],
  ['GET', '/reports', 'report'],
  ['GET', '/forecast', 'forecast'],
  ['GET', '/history', 'history'],
] as const satisfies readonly (readonly [Method, string, string])[];

export type HandlerName = (typeof table)[number][2];

/** Routes for the newsroom's own people; each use case judges the rights itself. */
export const routes = {
  admin: {
    type: 'admin',
    routes: table.map(([method, path, handler]) => ({
      method,
      path,
      handler: `royalties.${handler}`,
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  },
};
