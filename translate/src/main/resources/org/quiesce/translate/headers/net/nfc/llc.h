#ifndef QZ_NET_NFC_LLC_H
#define QZ_NET_NFC_LLC_H
struct nfc_llc;
#define LLC_NOP_NAME "nop"
#define LLC_SHDLC_NAME "shdlc"
int nfc_llc_start(struct nfc_llc *llc);
int nfc_llc_stop(struct nfc_llc *llc);
#endif
