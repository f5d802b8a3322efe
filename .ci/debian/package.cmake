# The Debian package: .ci/package, or `cpack -G DEB` in a folder that is built. The texts beside this file are what
# Debian's policy asks of one.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME career)
set(CPACK_PACKAGE_CONTACT "The career authors <authors@career.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "run your career the way a product manager runs a product")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"career keeps the five-year North Star, the metrics, the portfolio of roles and
the plans of a career in one YAML file that its owner writes by hand and keeps
in git. It says whether an offer brings them closer to the North Star than
staying, how sure that is and what would change it; it reminds from cron, and
it edits the file without touching a byte that need not change.")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/when_packing.cmake)
if(NOT CAREER_STATIC)
  set(CPACK_STRIP_FILES ON)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()

career_compress(${CMAKE_CURRENT_LIST_DIR}/changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# A static program carries libraries, so their terms go with it, and lintian is told why it is one. That is of use in a
# package only: `cmake --install` leaves it out.
if(CAREER_STATIC)
  foreach(library libc6-dev libcli11-dev libfmt-dev libkainjow-mustache-dev libspdlog-dev libstdc++-12-dev
                  libutf8proc-dev libyaml-cpp-dev nlohmann-json3-dev)
    install(FILES /usr/share/doc/${library}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}/libraries RENAME ${library}
            COMPONENT package EXCLUDE_FROM_ALL)
  endforeach()
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION share/lintian/overrides RENAME career
          COMPONENT package EXCLUDE_FROM_ALL)
endif()
set(CPACK_INSTALL_CMAKE_PROJECTS
    ${PROJECT_BINARY_DIR} career ALL / ${PROJECT_BINARY_DIR} career package /)

include(CPack)
