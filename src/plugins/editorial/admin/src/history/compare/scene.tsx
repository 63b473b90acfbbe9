import { createContext, useContext } from 'react';
import type { NamedReference, ShownFile } from '../../../../contracts/history';
import type { Mode } from './presentation';

/** What all parts of one comparison share. */
export interface DiffScene {
  readonly mode: Mode;
  /** The language of the entry: what is compared is read and broken into lines in it. */
  readonly language: string;
  readonly references: Readonly<Record<string, NamedReference>>;
  readonly files: Readonly<Record<string, ShownFile>>;
}

const Scene = createContext<DiffScene>({ mode: 'inline', language: 'vi', references: {}, files: {} });

export const DiffSceneProvider = Scene.Provider;
export const useDiffScene = (): DiffScene => useContext(Scene);
