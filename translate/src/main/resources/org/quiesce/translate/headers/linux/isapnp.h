#ifndef QZ_LINUX_ISAPNP_H
#define QZ_LINUX_ISAPNP_H
struct pnp_card;
struct pnp_dev;
#define ISAPNP_CARD_END .card_vendor = 0,.card_device = 0
int isapnp_present(void);
struct pnp_dev *pnp_find_dev(struct pnp_card *card, unsigned short vendor, unsigned short function, struct pnp_dev *from);
#endif
