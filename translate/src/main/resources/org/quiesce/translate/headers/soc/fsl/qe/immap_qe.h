#ifndef QZ_SOC_FSL_QE_IMMAP_QE_H
#define QZ_SOC_FSL_QE_IMMAP_QE_H
struct qe_immap;
struct spi {
	u8 res0[0x20];
	u8 res1[0x2];
	u8 res2[0x1];
	u8 res3[0x2];
	u8 res4[0x1];
};
struct qe_usb_ctlr {
	u8 usb_usmod;
	u8 usb_usadr;
	u8 usb_uscom;
	u8 res1[1];
	__be16 usb_usep[4];
	u8 res2[4];
	__be16 usb_usber;
	u8 res3[2];
	__be16 usb_usbmr;
	u8 res4[1];
	u8 usb_usbs;
	__be16 usb_ussft;
	__be16 usb_usfrn;
};
struct ucc_slow {
	__be16 upsmr;
	u8 res0[0x2];
	u8 res1[0x2];
	u8 res2[0x1];
	u8 res3[0x24];
	u8 res4[0x52];
};
struct ucc_fast {
	__be32 upsmr;
	u8 res0[0x2];
	u8 res1[0x2];
	u8 res2[0x7];
	__be16 urfs;
	u8 res3[0x2];
	__be16 urfet;
	__be16 urfset;
	__be16 utfs;
	u8 res4[0x2];
	__be16 utfet;
	__be16 utftt;
};
struct ucc {
	union {
		struct ucc_slow slow;
		struct ucc_fast fast;
		u8 res[0x200];
	};
};
struct upc {
	u8 res0[0xC];
	u8 res1[0x8];
	u8 res2[0x150];
};
struct sdma {
	u8 res0[0x10];
	u8 res1[0x4];
	u8 res2[0x38];
};
struct dbg {
	u8 res0[0x8];
	u8 res1[0x8];
	u8 res2[0x48];
};
struct rsp {
	u8 res0[64];
	u8 res1[4];
	u8 res2[12];
	u8 res3[4];
	u8 res4[0x100- 0xf8];
};
extern struct qe_immap *qe_immr;
#endif
