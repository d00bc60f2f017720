'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { callApi } from '#app/_client/call-api.client';
import type { QueuePage, QueueRow } from '#lib/queue/list-claims';

interface Pages {
  rows: QueueRow[];
  hasMore: boolean;
  isLoading: boolean;
  failed: string | null;
  loadMore: () => void;
}

/** The pages of the queue: the first came with the screen, the others come from the JSON route by cursor. */
export function usePages(first: QueuePage, source: { deskId: string; query: string; offline: string }): Pages {
  const { deskId, query, offline } = source;
  const pages = useInfiniteQuery({
    queryKey: ['claims', deskId, query],
    queryFn: ({ pageParam }) => readPage({ deskId, query, offline }, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page: QueuePage) => page.next,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const { refetch } = pages;
  // The server drew the screen anew: somebody came back to it, or something was done. What was loaded below is read again.
  const drawn = useRef(first);
  useEffect(() => {
    if (drawn.current === first) return;
    drawn.current = first;
    void refetch();
  }, [first, refetch]);
  const loaded = pages.data.pages;
  const rows = useMemo(() => loaded.flatMap(({ claims }) => claims), [loaded]);
  return {
    rows,
    hasMore: pages.hasNextPage,
    isLoading: pages.isFetching,
    failed: pages.error?.message ?? null,
    loadMore: () => void (pages.isFetching || pages.fetchNextPage()),
  };
}

async function readPage(source: { deskId: string; query: string; offline: string }, cursor: string | null): Promise<QueuePage> {
  const search = new URLSearchParams(source.query);
  if (cursor) search.set('cursor', cursor);
  const answer = await callApi<QueuePage>({ deskId: source.deskId, method: 'GET', path: `/api/v1/claims?${search}` });
  if (!answer.ok) throw new Error(answer.sentence || source.offline);
  return answer.data;
}
