#ifndef QZ_ACPI_PCC_H
#define QZ_ACPI_PCC_H
struct mbox_client;
struct pcc_mbox_chan;
struct pcc_mbox_chan *pcc_mbox_request_channel(struct mbox_client *cl, int subspace_id);
void pcc_mbox_free_channel(struct pcc_mbox_chan *chan);
#endif
