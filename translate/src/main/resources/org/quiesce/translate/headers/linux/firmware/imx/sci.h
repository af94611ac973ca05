#ifndef QZ_LINUX_FIRMWARE_IMX_SCI_H
#define QZ_LINUX_FIRMWARE_IMX_SCI_H
#include <linux/firmware/imx/ipc.h>
struct notifier_block;
int imx_scu_irq_register_notifier(struct notifier_block *nb);
int imx_scu_irq_unregister_notifier(struct notifier_block *nb);
int imx_scu_irq_group_enable(u8 group, u32 mask, u8 enable);
#endif
