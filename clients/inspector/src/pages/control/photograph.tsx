import { useEffect, useRef, useState } from 'react';

const WIDTH = 320;

/** A picture that waits on the device, small; nothing for what the browser cannot draw. */
export function Photograph({ file, description }: { file: Blob; description: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!file.type.startsWith('image/')) return;
    draw(file, canvas.current).catch(() => {
      // such as HEIC, which few browsers draw: its name is shown all the same
      setFailed(true);
    });
  }, [file]);
  if (failed || !file.type.startsWith('image/')) return null;
  return <canvas className="assay-photograph" ref={canvas} role="img" aria-label={description} />;
}

async function draw(file: Blob, canvas: HTMLCanvasElement | null): Promise<void> {
  const picture = await createImageBitmap(file, { resizeWidth: WIDTH });
  if (!canvas) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}
