#ifndef QZ_NET_NDISC_H
#define QZ_NET_NDISC_H
struct neigh_table;
extern struct neigh_table nd_tbl;
#endif
