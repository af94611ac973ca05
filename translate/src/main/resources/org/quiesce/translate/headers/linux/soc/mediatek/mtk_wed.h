#ifndef QZ_LINUX_SOC_MEDIATEK_MTK_WED_H
#define QZ_LINUX_SOC_MEDIATEK_MTK_WED_H
struct mtk_wdma_desc;
struct mtk_wed_device;
struct mtk_wed_hw;
struct mtk_wed_ops;
struct pci_dev;
struct platform_device;
#define MTK_WED_TX_QUEUES 2
enum mtk_wed_bus_tye { MTK_WED_BUS_PCIE, MTK_WED_BUS_AXI };
struct mtk_wed_ring {
	struct mtk_wdma_desc *desc;
	dma_addr_t desc_phys;
	u32 desc_size;
	int size;
	u32 reg_base;
	void *wpdma;
};
struct mtk_wed_device {
	const struct mtk_wed_ops *ops;
	struct device *dev;
	struct mtk_wed_hw *hw;
	bool init_done;
	bool running;
	int wdma_idx;
	int irq;
	struct mtk_wed_ring tx_ring[MTK_WED_TX_QUEUES];
	struct mtk_wed_ring txfree_ring;
	struct mtk_wed_ring tx_wdma[MTK_WED_TX_QUEUES];
	struct {
		int size;
		void **pages;
		struct mtk_wdma_desc *desc;
		dma_addr_t desc_phys;
	} buf_ring;
	struct {
		union {
			struct platform_device *platform_dev;
			struct pci_dev *pci_dev;
		};
		enum mtk_wed_bus_tye bus_type;
		u32 wpdma_phys;
		u32 wpdma_int;
		u32 wpdma_mask;
		u32 wpdma_tx;
		u32 wpdma_txfree;
		u16 token_start;
		unsigned int nbuf;
		u8 tx_tbit[MTK_WED_TX_QUEUES];
		u8 txfree_tbit;
		u32 (*init_buf)(void *ptr, dma_addr_t phys, int token_id);
		int (*offload_enable)(struct mtk_wed_device *wed);
		void (*offload_disable)(struct mtk_wed_device *wed);
	} wlan;
};
struct mtk_wed_ops {
	int (*attach)(struct mtk_wed_device *dev);
	int (*tx_ring_setup)(struct mtk_wed_device *dev, int ring, void *regs);
	int (*txfree_ring_setup)(struct mtk_wed_device *dev, void *regs);
	void (*detach)(struct mtk_wed_device *dev);
	void (*stop)(struct mtk_wed_device *dev);
	void (*start)(struct mtk_wed_device *dev, u32 irq_mask);
	void (*reset_dma)(struct mtk_wed_device *dev);
	u32 (*reg_read)(struct mtk_wed_device *dev, u32 reg);
	void (*reg_write)(struct mtk_wed_device *dev, u32 reg, u32 val);
	u32 (*irq_get)(struct mtk_wed_device *dev, u32 mask);
	void (*irq_set_mask)(struct mtk_wed_device *dev, u32 mask);
};
extern const struct mtk_wed_ops *mtk_soc_wed_ops;
#endif
