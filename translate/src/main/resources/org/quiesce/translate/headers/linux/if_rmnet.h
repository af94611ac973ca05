#ifndef QZ_LINUX_IF_RMNET_H
#define QZ_LINUX_IF_RMNET_H
struct rmnet_map_header {
	u8 flags;
	u8 mux_id;
	__be16 pkt_len;
};
#endif
