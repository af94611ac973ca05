#ifndef QZ_LINUX_CIRC_BUF_H
#define QZ_LINUX_CIRC_BUF_H
struct circ_buf {
	char *buf;
	int head;
	int tail;
};
#define CIRC_CNT(h, t, n) (((h) - (t)) & ((n) - 1))
#define CIRC_SPACE(h, t, n) CIRC_CNT((t), ((h) + 1), (n))
#define CIRC_CNT_TO_END(h, t, n) ({ int __qz_e = (n) - (t); int __qz_c = ((h) + __qz_e) & ((n) - 1); __qz_c < __qz_e ? __qz_c : __qz_e; })
#define CIRC_SPACE_TO_END(h, t, n) ({ int __qz_e = (n) - 1 - (h); int __qz_c = (__qz_e + (t)) & ((n) - 1); __qz_c <= __qz_e ? __qz_c : __qz_e + 1; })
#endif
