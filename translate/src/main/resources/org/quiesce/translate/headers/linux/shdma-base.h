#ifndef QZ_LINUX_SHDMA_BASE_H
#define QZ_LINUX_SHDMA_BASE_H
struct shdma_slave {
	int slave_id;
};
#endif
