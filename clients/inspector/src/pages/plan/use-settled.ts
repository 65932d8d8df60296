import { useEffect, useState } from 'react';

/** A value once it has not changed for a while, and how to take it as it is at once. */
export function useSettled(value: string, milliseconds: number): [string, () => void] {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  const settleNow = () => {
    setSettled(value);
  };
  return [settled, settleNow];
}
