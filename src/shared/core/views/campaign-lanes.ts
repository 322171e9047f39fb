import { dayNumber } from '../plot/days.ts';

/** When a campaign was; where only one end is known, that day. */
export interface Campaign {
  readonly from: string | null;
  readonly to: string | null;
}

/** A campaign on the axis of time. Days are counted from 1970, `end` is the day after the last. */
export interface PlacedCampaign<Of extends Campaign> {
  readonly of: Of;
  readonly start: number;
  readonly end: number;
  /** Which line it stands on, so that it and its name cover no other's. */
  readonly lane: number;
}

export interface CampaignLanes<Of extends Campaign> {
  /** By their first days, those that begin together the longest first. */
  readonly placed: readonly PlacedCampaign<Of>[];
  /** The same by their lanes. */
  readonly lanes: readonly (readonly PlacedCampaign<Of>[])[];
  /** Those without any date, in the order they came. */
  readonly undated: readonly Of[];
}

/**
 * Puts campaigns on as few lines as they need, each on the topmost that is free. A campaign takes the room of its name,
 * `least` days, where it was shorter. O(n log n).
 */
export function campaignLanes<Of extends Campaign>(campaigns: readonly Of[], least: number): CampaignLanes<Of> {
  const dated = campaigns.flatMap((of) => {
    const days = [of.from, of.to].flatMap((day) => (day === null ? [] : [dayNumber(day)]));
    const [start, last] = [Math.min(...days), Math.max(...days)];
    return days.length === 0 ? [] : [{ of, start, end: last + 1 }];
  });
  dated.sort((a, b) => a.start - b.start || b.end - a.end);
  const taken = queue<{ readonly until: number; readonly lane: number }>((a, b) => a.until - b.until);
  const free = queue<number>((a, b) => a - b);
  const lanes: PlacedCampaign<Of>[][] = [];
  const placed = dated.map((campaign) => {
    for (let next = taken.first(); next && next.until <= campaign.start; next = taken.first()) {
      free.put(next.lane);
      taken.take();
    }
    const lane = free.take() ?? lanes.length;
    const one = { ...campaign, lane };
    const line = lanes[lane];
    if (line) line.push(one);
    else lanes.push([one]);
    taken.put({ until: Math.max(campaign.end, campaign.start + least), lane });
    return one;
  });
  return { placed, lanes, undated: campaigns.filter(({ from, to }) => from === null && to === null) };
}

/** A queue that gives the least first: a binary heap. */
function queue<Value>(compare: (a: Value, b: Value) => number) {
  const heap: Value[] = [];
  const at = (place: number) => heap[place] as Value;
  const isBefore = (a: number, b: number) => compare(at(a), at(b)) < 0;
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };
  return {
    first: (): Value | undefined => heap[0],
    put(value: Value) {
      heap.push(value);
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!isBefore(child, parent)) return;
        swap(child, parent);
        child = parent;
      }
    },
    take(): Value | undefined {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let parent = 0; ; ) {
        const [left, right] = [2 * parent + 1, 2 * parent + 2];
        let least = left < heap.length && isBefore(left, parent) ? left : parent;
        if (right < heap.length && isBefore(right, least)) least = right;
        if (least === parent) return first;
        swap(parent, least);
        parent = least;
      }
    },
  };
}
