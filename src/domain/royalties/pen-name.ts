/** The form in which names of bylines and pen names are compared: letters decide, not case or spaces. */
export const comparableName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
