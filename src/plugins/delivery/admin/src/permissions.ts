/** Who sees and changes the subscribers of webhooks. */
export const managePermissions = [
  { action: 'plugin::delivery.subscribers.manage', subject: null, properties: {}, conditions: [] },
];
