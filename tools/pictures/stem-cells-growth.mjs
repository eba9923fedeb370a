/** What the cells of the stem-cell picture grow inside. Never a dark middle: it would look back at you. */
import { curve, n } from './shared.mjs';

const lines = (paths, opacity) =>
  `<g fill="none" stroke="#9A4527" stroke-opacity="${opacity}" stroke-width="1.7" stroke-linecap="round">` +
  `${paths.map((d) => `<path d="${d}"/>`).join('')}</g>`;

/**
 * One drawer a pattern. Each is given the cell: its `sites`, its middle `cx`, `cy`, its mean radius `size`,
 * `edge(angle)` for the radius that way, `at(angle, scale)` for a point, `ring(scale)` for a closed path,
 * and `heart`, the id of the gradient a light middle is filled with.
 */
export const GROWTH = {
  quiet: ({ ring }) =>
    `<path d="${ring(0.8)}" fill="none" stroke="#F3B088" stroke-opacity=".22" stroke-width="2"/>`,

  rings: ({ ring }) => lines([0.86, 0.73, 0.6, 0.47].map(ring), 0.26),

  waves({ cx, cy, size, edge }) {
    const paths = [];
    for (let k = -8; k <= 8; k++) {
      const points = [];
      for (let i = -21; i <= 21; i++) {
        const dx = i * size * 0.06;
        const dy = k * size * 0.12 + size * 0.07 * Math.sin(i * 0.28 + k * 0.3) - dx * 0.23;
        if (Math.hypot(dx, dy) < edge(Math.atan2(dy, dx)) * 0.84) points.push([cx + dx, cy + dy]);
      }
      const sparse = points.filter((_, i) => i % 3 === 0 || i === points.length - 1);
      if (sparse.length > 2) paths.push(curve(sparse));
    }
    return lines(paths, 0.3);
  },

  /** Ribs spreading from one side, as in a shell; from the middle they would make an eye. */
  fan({ at }) {
    const root = 2.2;
    const [x, y] = at(root, 0.84);
    const paths = Array.from({ length: 13 }, (_, i) => {
      const [ex, ey] = at(root + 1.15 + (i / 12) * 4, 0.86);
      const [dx, dy, bow] = [ex - x, ey - y, (i - 6) * 0.05];
      const point = (s, b) => `${n(x + dx * s - dy * b)} ${n(y + dy * s + dx * b)}`;
      return `M${point(0.16, 0)}Q${point(0.55, bow)} ${point(1, 0)}`;
    });
    return lines(paths, 0.3);
  },

  /** Fine arcs from heart to heart across the waist, as if each half still held the other's hand. */
  spindle({ sites: [[ax, ay], [bx, by]], ring, heart }) {
    const paths = [];
    for (let k = -7; k <= 7; k++) {
      const [mx, my] = [
        (ax + bx) / 2 - (by - ay) * k * 0.092,
        (ay + by) / 2 + (bx - ax) * k * 0.092,
      ];
      paths.push(`M${ax} ${ay}Q${n(mx)} ${n(my)} ${bx} ${by}`);
    }
    const glow = (x, y) => `<circle cx="${x}" cy="${y}" r="130" fill="url(#${heart})"/>`;
    return lines([0.88, 0.78].map(ring), 0.24) + lines(paths, 0.24) + glow(ax, ay) + glow(bx, by);
  },
};
