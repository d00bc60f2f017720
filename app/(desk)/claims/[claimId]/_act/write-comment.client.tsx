'use client';
import dynamic from 'next/dynamic';

/** The field comes after the page: most who open a claim read the discussion, if they open it at all. */
export const WriteComment = dynamic(() => import('./comment-field.client').then((file) => file.CommentField), { ssr: false });
