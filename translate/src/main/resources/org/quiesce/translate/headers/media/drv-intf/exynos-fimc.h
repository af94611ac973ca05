#ifndef QZ_MEDIA_DRV_INTF_EXYNOS_FIMC_H
#define QZ_MEDIA_DRV_INTF_EXYNOS_FIMC_H
#include <media/media-entity.h>
#include <media/v4l2-dev.h>
struct exynos_media_pipeline;
struct exynos_media_pipeline_ops;
struct exynos_video_entity;
struct media_entity;
struct video_device;
#define GRP_ID_SENSOR 0x100
#define GRP_ID_FIMC_IS_SENSOR 0x200
#define GRP_ID_CSIS 0x800
#define GRP_ID_FIMC 0x1000
#define GRP_ID_FLITE 0x2000
#define GRP_ID_FIMC_IS 0x4000
#define S5P_FIMC_TX_END_NOTIFY _IO('e', 0)
#define FIMC_MAX_PLANES 3
#define FMT_FLAGS_CAM 1
#define FMT_FLAGS_M2M_IN 2
#define FMT_FLAGS_M2M_OUT 4
#define FMT_FLAGS_M2M 6
#define FMT_HAS_ALPHA 8
#define FMT_FLAGS_COMPRESSED 0x10
#define FMT_FLAGS_WRITEBACK 0x20
#define FMT_FLAGS_RAW_BAYER 0x40
#define FMT_FLAGS_YUV 0x80
#define fimc_input_is_parallel(a_) ((a_) == 1 ||(a_) == 2)
#define fimc_input_is_mipi_csi(a_) ((a_) == 3 ||(a_) == 4)
enum fimc_input { FIMC_INPUT_MIPI_CSI2_0 = 3 };
enum fimc_bus_type { FIMC_BUS_TYPE_ITU_601 = 1, FIMC_BUS_TYPE_ITU_656, FIMC_BUS_TYPE_MIPI_CSI2, FIMC_BUS_TYPE_LCD_WRITEBACK_A, FIMC_BUS_TYPE_ISP_WRITEBACK };
struct fimc_source_info {
	enum fimc_bus_type fimc_bus_type;
	enum fimc_bus_type sensor_bus_type;
	u16 flags;
	u16 mux_id;
};
struct fimc_fmt {
	u32 mbus_code;
	u32 fourcc;
	u32 color;
	u16 memplanes;
	u16 colplanes;
	u8 colorspace;
	u8 depth[FIMC_MAX_PLANES];
	u16 mdataplanes;
	u16 flags;
};
struct exynos_media_pipeline_ops {
	int (*prepare)(struct exynos_media_pipeline *p, struct media_entity *me);
	int (*unprepare)(struct exynos_media_pipeline *p);
	int (*open)(struct exynos_media_pipeline *p, struct media_entity *me, bool resume);
	int (*close)(struct exynos_media_pipeline *p);
	int (*set_stream)(struct exynos_media_pipeline *p, bool state);
};
struct exynos_video_entity {
	struct video_device vdev;
	struct exynos_media_pipeline *pipe;
};
struct exynos_media_pipeline {
	struct media_pipeline mp;
	const struct exynos_media_pipeline_ops *ops;
};
struct exynos_video_entity *vdev_to_exynos_video_entity(struct video_device *vdev);
#endif
