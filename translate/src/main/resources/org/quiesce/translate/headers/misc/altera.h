#ifndef QZ_MISC_ALTERA_H
#define QZ_MISC_ALTERA_H
struct altera_config;
struct firmware;
struct altera_config {
	void *dev;
	u8 *action;
	int (*jtag_io)(void *dev, int tms, int tdi, int tdo);
};
int altera_init(struct altera_config *config, const struct firmware *fw);
#endif
