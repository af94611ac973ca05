#ifndef QZ_LINUX_MFD_MOTOROLA_CPCAP_H
#define QZ_LINUX_MFD_MOTOROLA_CPCAP_H
struct regmap;
#define CPCAP_VENDOR_ST 0
#define CPCAP_VENDOR_TI 1
#define CPCAP_REVISION_2_1 17
#define CPCAP_REG_INT1 0
#define CPCAP_REG_INTM1 0x10
#define CPCAP_REG_INTS1 0x20
#define CPCAP_REG_INTS2 36
#define CPCAP_REG_INTS4 44
#define CPCAP_REG_MI1 0x200
#define CPCAP_REG_MIM1 0x204
#define CPCAP_REG_MI2 0x208
#define CPCAP_REG_MIM2 0x20c
#define CPCAP_REG_BPEOL 0x224
#define CPCAP_REG_TOD1 0x410
#define CPCAP_REG_TOD2 0x414
#define CPCAP_REG_TODA1 0x418
#define CPCAP_REG_TODA2 0x41c
#define CPCAP_REG_DAY 0x420
#define CPCAP_REG_DAYA 0x424
#define CPCAP_REG_VUSBC 0x66c
#define CPCAP_REG_CCC1 0xa00
#define CPCAP_REG_CRM 0xa04
#define CPCAP_REG_CCS1 0xa0c
#define CPCAP_REG_CCM 0xa1c
#define CPCAP_REG_CCI 0xa24
#define CPCAP_REG_ADLC 0x1008
#define CPCAP_REG_REDC 0x100c
#define CPCAP_REG_GREENC 0x1010
#define CPCAP_REG_BLUEC 0x1014
#define CPCAP_REG_CLEDC 0x1024
#define CPCAP_REG_ST_TEST2 0x7d18
#define CPCAP_REVISION_MAJOR(a_) (((a_) >> 4) + 1)
#define CPCAP_REVISION_MINOR(a_) ((a_)& 0xf)
int cpcap_get_revision(struct device *dev, struct regmap *regmap, u16 *revision);
int cpcap_get_vendor(struct device *dev, struct regmap *regmap, u16 *vendor);
int cpcap_sense_virq(struct regmap *regmap, int virq);
#endif
