import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleLinear, scaleSqrt } from 'd3-scale';

/** Something that is linked with others, and how much it counts. */
export interface NetworkNode {
  id: string;
  label: string;
  url: string;
  count: number;
}

/** That two nodes belong together, and how much. */
export interface NetworkLink {
  from: string;
  to: string;
  count: number;
}

/** A drawing in a box of `width` × `height`; whole numbers, from the upper left corner. */
export interface Network {
  width: number;
  height: number;
  nodes: (NetworkNode & { x: number; y: number; radius: number; textY: number })[];
  links: {
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    weight: number;
    one: string;
    other: string;
    count: number;
  }[];
}

/** Room around each node, for its name below it; half the width of a letter on average, of the size that the style gives. */
const LETTER = 4;
const LINE = 16;

/** Steps in which the layout comes to rest. */
const STEPS = 120;

/** Where each node of a network comes to lie, by the room that each needs around it and the places of those that are linked. */
export type LayOut = (
  rooms: readonly number[],
  links: readonly (readonly [number, number])[],
) => readonly (readonly [x: number, y: number])[];

type Point = SimulationNodeDatum & { index: number; room: number };

/**
 * Lays out a network with d3-force: what is linked is drawn together, the rest pushed apart. The same input gives the
 * same layout: it begins from fixed places, and its chance is a fixed sequence.
 */
export const layOut: LayOut = (rooms, links) => {
  const points = rooms.map((room, index): Point => ({ index, room }));
  const edges = links.map(([source, target]) => ({ source, target }));
  forceSimulation(points)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('charge', forceManyBody().strength(-260))
    .force('link', forceLink<Point, (typeof edges)[number]>(edges).distance(90))
    .force('collide', forceCollide<Point>(({ room }) => room).iterations(2))
    // Wider than high, as pages are; and what hangs together with nothing else stays near.
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.13))
    .stop()
    .tick(STEPS);
  return points.map(({ x = 0, y = 0 }) => [x, y] as const);
};

/** Draws a network in the layout that is given for it. `null` without links. */
export function drawNetwork(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  layout: LayOut = layOut,
): Network | null {
  if (links.length === 0) return null;
  const most = nodes.reduce((high, { count }) => Math.max(high, count), 1);
  const heaviest = links.reduce((high, { count }) => Math.max(high, count), 1);
  // By area: that is what the eye compares.
  const radiusOf = scaleSqrt().domain([0, most]).rangeRound([5, 18]);
  const weightOf = scaleLinear().domain([0, heaviest]).rangeRound([1, 6]);
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const rooms = nodes.map(({ label, count }) => {
    return Math.max(radiusOf(count) + LINE, Math.min(label.length, 24) * LETTER);
  });
  const edges = links.flatMap(({ from, to }): [number, number][] => {
    const [source, target] = [places.get(from), places.get(to)];
    return source === undefined || target === undefined ? [] : [[source, target]];
  });
  const points = layout(rooms, edges);
  const at = (index: number) => ({
    x: points[index]?.[0] ?? 0,
    y: points[index]?.[1] ?? 0,
    room: rooms[index] ?? 0,
  });
  const bound = (pick: (index: number) => number, choose: (...values: number[]) => number) =>
    choose(...points.map((_, i) => pick(i)));
  const left = bound((i) => at(i).x - at(i).room, Math.min);
  const top = bound((i) => at(i).y - 24, Math.min);
  const place = (index: number) => ({ x: Math.round(at(index).x - left), y: Math.round(at(index).y - top) });
  return {
    width: Math.ceil(bound((i) => at(i).x + at(i).room, Math.max) - left),
    height: Math.ceil(bound((i) => at(i).y + 24 + LINE, Math.max) - top),
    nodes: nodes.map((node, i) => {
      const radius = radiusOf(node.count);
      return { ...node, ...place(i), radius, textY: place(i).y + radius + LINE - 3 };
    }),
    links: links.flatMap(({ from, to, count }) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (a === undefined || b === undefined) return [];
      const [{ x: x1, y: y1 }, { x: x2, y: y2 }] = [place(a), place(b)];
      const [one = '', other = ''] = [nodes[a]?.label, nodes[b]?.label];
      return [{ x1, y1, x2, y2, weight: weightOf(count), one, other, count }];
    }),
  };
}
