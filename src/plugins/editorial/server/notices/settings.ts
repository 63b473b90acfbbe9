import type { Core } from '@strapi/strapi';

/** How notices leave the house, as the operator has set it. */
export interface NoticeSettings {
  /** Whether a mail server is named; without one nothing is sent. */
  readonly sendsMail: boolean;
  /** Seconds for which notices gather into one mail. */
  readonly gatherSeconds: number;
  readonly chat: { readonly url: string; readonly secret: string; readonly allowsPrivate: boolean } | null;
  /** The address of the admin panel, without a slash at the end. */
  readonly panelUrl: string;
}

interface PluginSettings {
  readonly sendsMail?: boolean;
  readonly gatherSeconds?: number;
  readonly chat?: NoticeSettings['chat'];
}

export const noticeSettings = (strapi: Core.Strapi): NoticeSettings => {
  const settings = strapi.config.get<PluginSettings>('plugin::editorial.notices', {});
  return {
    sendsMail: settings.sendsMail === true,
    gatherSeconds: settings.gatherSeconds ?? 120,
    chat: settings.chat ?? null,
    panelUrl: strapi.config.get<string>('admin.absoluteUrl').replace(/\/$/, ''),
  };
};
