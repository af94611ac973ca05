#ifndef QZ_LINUX_ISAPNP_H
#define QZ_LINUX_ISAPNP_H
#include <linux/mod_devicetable.h>
#include <linux/pnp.h>
struct pnp_card;
struct pnp_dev;
#define ISAPNP_CARD_END .card_vendor = 0,.card_device = 0
#define ISAPNP_FUNCTION(a_) ISAPNP_DEVICE(a_)
#define ISAPNP_CARD_ID(a_, b_, c_, d_) .card_vendor = ISAPNP_VENDOR(a_, b_, c_),.card_device = ISAPNP_DEVICE(d_)
int isapnp_present(void);
struct pnp_dev *pnp_find_dev(struct pnp_card *card, unsigned short vendor, unsigned short function, struct pnp_dev *from);
#endif
