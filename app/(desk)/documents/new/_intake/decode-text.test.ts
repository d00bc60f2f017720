import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that is dropped', () => {
  it('is read as UTF-8, its byte order mark left out', () => {
    expect(decodeText('speech.txt', bytes('\uFEFFПеревод.\r\nTwo'))).toEqual({ text: 'Перевод.\r\nTwo' });
    expect(decodeText('Notes.MD', bytes('# Title'))).toEqual({ text: '# Title' });
  });

  it('is refused when it is no text, whatever it is called', () => {
    expect(decodeText('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toEqual({ problem: 'notText' });
    expect(decodeText('letter.docx', bytes('PK'))).toEqual({ problem: 'notText' });
    expect(decodeText('page.html', bytes('<p>'))).toEqual({ problem: 'notText' });
  });

  it('is refused when its letters cannot be told apart', () => {
    expect(decodeText('old.txt', new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]))).toEqual({ problem: 'notUtf8' });
    expect(decodeText('wide.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toEqual({ problem: 'notUtf8' });
  });

  it('is refused when it is empty or too long', () => {
    expect(decodeText('empty.txt', bytes(' \n'))).toEqual({ problem: 'emptyFile' });
    expect(decodeText('long.txt', bytes('a'.repeat(1_000_001)))).toEqual({ problem: 'tooLong' });
  });
});
