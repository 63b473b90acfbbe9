import { useCallback, useEffect, useState } from 'react';
import type { DeskView } from '../../../contracts/translation';
import { problemIn, type Problem } from '../api/problem';
import type { EntryAddress } from '../entry/address';
import { keepTexts, keptTexts, unsavedTexts, type TypedTexts } from './kept-texts';
import { useSaveTranslationDeskMutation } from './translation-api';

/** How often a save that found no server is tried again, in milliseconds. */
const tryAgainEvery = 15_000;

/** What a translator types: kept in the browser until the server has it, saved as a whole. */
export const useTypedTexts = (address: EntryAddress, view: DeskView | undefined) => {
  const [typed, setTyped] = useState<TypedTexts>(() => keptTexts(window.localStorage, address));
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [save, { isLoading }] = useSaveTranslationDeskMutation();

  const unsaved = view ? unsavedTexts(typed, view.segments) : typed;
  const isModified = Object.keys(unsaved).length > 0 || confirmed.length > 0;

  useEffect(() => keepTexts(window.localStorage, address, typed), [address, typed]);

  const type = useCallback((id: string, text: string): void => {
    setSaved(false);
    setTyped((before) => ({ ...before, [id]: text }));
  }, []);

  const confirm = useCallback((id: string, isConfirmed: boolean): void => {
    setConfirmed((before) => (isConfirmed ? [...new Set([...before, id])] : before.filter((one) => one !== id)));
  }, []);

  const saveAll = useCallback(async (): Promise<boolean> => {
    if (!view || view.version === null) return false;
    const sent = unsavedTexts(typed, view.segments);
    const body = {
      version: view.version,
      sourceVersion: view.sourceVersion.id,
      texts: Object.entries(sent).map(([id, text]) => ({ id, text })),
      confirmed: confirmed.filter((id) => view.segments.some((segment) => segment.id === id)),
    };
    const result = await save({ address, body });
    if ('error' in result) {
      setProblem(problemIn(result.error));
      return false;
    }
    setProblem(null);
    setSaved(true);
    setConfirmed([]);
    // What was typed while the save was on its way stays.
    setTyped((before) => Object.fromEntries(Object.entries(before).filter(([id, text]) => sent[id] !== text)));
    return true;
  }, [address, confirmed, save, typed, view]);

  const isUnreachable = problem?.kind === 'unreachable';
  useEffect(() => {
    if (!isUnreachable) return undefined;
    const again = (): void => void saveAll();
    const timer = setInterval(again, tryAgainEvery);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isUnreachable, saveAll]);

  useEffect(() => {
    if (!isModified) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isModified]);

  return {
    typed,
    confirmed,
    type,
    confirm,
    saveAll,
    problem,
    clearProblem: useCallback(() => setProblem(null), []),
    isModified,
    isSaving: isLoading,
    isSaved,
  };
};
