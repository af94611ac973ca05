#ifndef QZ_LINUX_PLATFORM_DATA_NFCMRVL_H
#define QZ_LINUX_PLATFORM_DATA_NFCMRVL_H
struct nfcmrvl_platform_data {
	int reset_n_io;
	unsigned int hci_muxed;
	unsigned int flow_control;
	unsigned int break_control;
	unsigned int irq;
	unsigned int irq_polarity;
};
#endif
