#ifndef QZ_NET_GRO_CELLS_H
#define QZ_NET_GRO_CELLS_H
struct gro_cell;
struct gro_cells {
	struct gro_cell *cells;
};
#endif
