#ifndef QZ_LINUX_SOC_MEDIATEK_MTK_CMDQ_H
#define QZ_LINUX_SOC_MEDIATEK_MTK_CMDQ_H
struct cmdq_pkt;
int cmdq_pkt_write_mask(struct cmdq_pkt *pkt, u8 subsys, u16 offset, u32 value, u32 mask);
#endif
