#ifndef QZ_NET_ERSPAN_H
#define QZ_NET_ERSPAN_H
struct erspan_base_hdr;
void set_vlan(struct erspan_base_hdr *ershdr, u16 vlan);
#endif
