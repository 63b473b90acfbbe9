import logo from './extensions/logo.svg';
import { panelLanguage, setDefaults } from './panel-defaults';
import { translations } from './translations';
import { speakPanelLanguage } from '../plugins/editorial/admin/src/strapi-internals';

setDefaults();
speakPanelLanguage(panelLanguage);

export default {
  config: {
    locales: ['vi', 'en', 'zh-Hans'],
    translations,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {},
};
