import type { StrapiApp } from '@strapi/strapi/admin';
import { ActionDialog } from './approval/action-dialog';
import { ApprovalPanel } from './approval/approval-panel';
import { OpenBulkDialog } from './bulk/open-bulk-dialog';
import { ChecklistPanel } from './checklist/checklist-panel';
import { replaceBulkActions, replaceDocumentActions, replaceHeaderActions } from './document-actions/replace-actions';
import { DoublesNotice } from './doubles/doubles-notice';
import { createEditLayoutHook } from './edit-form/edit-layout-hook';
import { EnumerationInput } from './edit-form/enumeration-input';
import { GroupHeading } from './edit-form/group-heading';
import { headingType } from './edit-form/grouped-layout';
import { editorialTypeOf } from './entry/address';
import { historyRoute } from './history/history-route';
import { HistoryPanel } from './history/panel/history-panel';
import { registerWidgets } from './home/register-widgets';
import { LanguagesPanel } from './languages/languages-panel';
import { addStateColumns } from './list/columns';
import { createListFilterHook } from './list/filters';
import { EditLock } from './lock/edit-lock';
import { NotesPanel } from './notes/notes-panel';
import { watchDeactivations } from './pages/people/watch-deactivations';
import { registerPages } from './pages/register-pages';
import { RecoveryNotice } from './recovery/recovery-notice';
import { SaveProblem } from './save/save-problem';
import { deskRoute } from './translation/desk-route';
import {
  contentManagerOf,
  createPanelReader,
  hideStockStatus,
  hooks,
  type BootstrapApp,
  type PanelReader,
} from './strapi-internals';

type Messages = Readonly<Record<string, string>>;

/** The texts of a language: the common ones and those of each feature. */
const translations = {
  vi: () =>
    Promise.all([
      import('./translations/vi.json'),
      import('./translations/workflow/vi.json'),
      import('./translations/corrections/vi.json'),
      import('./translations/history/vi.json'),
      import('./translations/languages/vi.json'),
      import('./translations/writing/vi.json'),
      import('./translations/checklist/vi.json'),
      import('./translations/translation/vi.json'),
      import('./translations/finding/vi.json'),
      import('./translations/home/vi.json'),
    ]),
  en: () =>
    Promise.all([
      import('./translations/en.json'),
      import('./translations/workflow/en.json'),
      import('./translations/corrections/en.json'),
      import('./translations/history/en.json'),
      import('./translations/languages/en.json'),
      import('./translations/writing/en.json'),
      import('./translations/checklist/en.json'),
      import('./translations/translation/en.json'),
      import('./translations/finding/en.json'),
      import('./translations/home/en.json'),
    ]),
  'zh-Hans': () =>
    Promise.all([
      import('./translations/zh-Hans.json'),
      import('./translations/workflow/zh-Hans.json'),
      import('./translations/corrections/zh-Hans.json'),
      import('./translations/history/zh-Hans.json'),
      import('./translations/languages/zh-Hans.json'),
      import('./translations/writing/zh-Hans.json'),
      import('./translations/checklist/zh-Hans.json'),
      import('./translations/translation/zh-Hans.json'),
      import('./translations/finding/zh-Hans.json'),
      import('./translations/home/zh-Hans.json'),
    ]),
} as const satisfies Readonly<Record<string, () => Promise<readonly { default: Messages }[]>>>;

/** Below the buttons of the edit view, in every width of the screen: what belongs to the whole form. */
const BelowTheButtons = ({ slug }: { readonly slug: string }) => (
  <>
    <EditLock />
    <SaveProblem />
    {editorialTypeOf(slug) && <RecoveryNotice />}
    {editorialTypeOf(slug) && <DoublesNotice />}
    {editorialTypeOf(slug) && <ActionDialog />}
  </>
);

let panel: PanelReader;

const withPrefix = (messages: Messages): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [`editorial.${id}`, message]));

export default {
  register(app: StrapiApp): void {
    panel = createPanelReader(app);
    hideStockStatus();
    registerPages(app);
    registerWidgets(app);
    app.addMiddlewares([watchDeactivations]);
    app.router.addRoute(historyRoute);
    app.router.addRoute(deskRoute);
    app.registerPlugin({ id: 'editorial', name: 'editorial' });
    app.addFields([
      { type: 'enumeration', Component: EnumerationInput as React.ComponentType },
      { type: headingType, Component: GroupHeading as unknown as React.ComponentType },
    ]);
  },

  bootstrap(app: BootstrapApp): void {
    const contentManager = contentManagerOf(app);
    contentManager.apis.addDocumentAction(replaceDocumentActions);
    contentManager.apis.addDocumentHeaderAction(replaceHeaderActions);
    contentManager.apis.addBulkAction(replaceBulkActions);
    contentManager.apis.addEditViewSidePanel((panels) =>
      panels.flatMap((panel) =>
        panel.type === 'actions'
          ? [panel, ApprovalPanel, ChecklistPanel, LanguagesPanel, HistoryPanel, NotesPanel]
          : [panel],
      ),
    );
    contentManager.injectComponent('editView', 'right-links', { name: 'editorial', Component: BelowTheButtons });
    contentManager.injectComponent('listView', 'actions', { name: 'editorial', Component: OpenBulkDialog });
    app.registerHook(hooks.editLayout, createEditLayoutHook(panel));
    app.registerHook(hooks.listColumns, addStateColumns);
    app.registerHook(hooks.listFilters, createListFilterHook(panel));
  },

  registerTrads: ({ locales }: { readonly locales: readonly string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        if (!(locale in translations)) return { locale, data: {} };
        const files: readonly { default: Messages }[] = await translations[locale as keyof typeof translations]();
        return { locale, data: withPrefix(Object.assign({}, ...files.map((file) => file.default)) as Messages) };
      }),
    ),
};
