#ifndef QZ_LINUX_FSL_PTP_QORIQ_H
#define QZ_LINUX_FSL_PTP_QORIQ_H
#include <linux/ptp_clock_kernel.h>
struct ctrl_regs;
struct dentry;
struct ptp_clock;
struct ptp_clock_info;
struct ptp_clock_request;
struct ptp_qoriq;
struct resource;
#define TE 4
#define DRIVER "ptp_qoriq"
#define N_EXT_TS 2
struct ctrl_regs {
	u32 tmr_ctrl;
	u32 tmr_pevent;
	u32 tmr_pemask;
	u8 res1[4];
};
struct ptp_qoriq_registers {
	struct ctrl_regs *ctrl_regs;
};
struct ptp_qoriq {
	void *base;
	struct ptp_qoriq_registers regs;
	spinlock_t lock;
	struct ptp_clock *clock;
	struct ptp_clock_info caps;
	struct resource *rsrc;
	struct dentry *debugfs_root;
	struct device *dev;
	int irq;
	int phc_index;
	u32 (*read)(unsigned *addr);
	void (*write)(unsigned *addr, u32 val);
};
irqreturn_t ptp_qoriq_isr(int irq, void *priv);
int ptp_qoriq_init(struct ptp_qoriq *ptp_qoriq, void *base, const struct ptp_clock_info *caps);
void ptp_qoriq_free(struct ptp_qoriq *ptp_qoriq);
int ptp_qoriq_adjfine(struct ptp_clock_info *ptp, long scaled_ppm);
int ptp_qoriq_adjtime(struct ptp_clock_info *ptp, s64 delta);
int ptp_qoriq_gettime(struct ptp_clock_info *ptp, struct timespec64 *ts);
int ptp_qoriq_settime(struct ptp_clock_info *ptp, const struct timespec64 *ts);
int ptp_qoriq_enable(struct ptp_clock_info *ptp, struct ptp_clock_request *rq, int on);
int extts_clean_up(struct ptp_qoriq *ptp_qoriq, int index, bool update_event);
#endif
