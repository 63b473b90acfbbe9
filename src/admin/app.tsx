import logo from './extensions/logo.svg';
import { panelLanguage, setDefaults } from './panel-defaults';
import { translations } from './translations';
import { speakPanelLanguage } from '../plugins/editorial/admin/src/strapi-internals';

setDefaults();
speakPanelLanguage(panelLanguage);

/** Strapi writes the headings of the home page in a grey that is too pale to read on white (WCAG 1.4.3). */
const theme = { light: { colors: { neutral500: '#6a6a86' } }, dark: {} };

export default {
  config: {
    theme,
    locales: ['vi', 'en', 'zh-Hans'],
    translations,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {},
};
