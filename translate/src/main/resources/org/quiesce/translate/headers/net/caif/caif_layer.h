#ifndef QZ_NET_CAIF_CAIF_LAYER_H
#define QZ_NET_CAIF_CAIF_LAYER_H
struct dev_info {
	void *dev;
	unsigned int id;
};
#endif
